package org.casus.server.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.casus.desk.Judging;
import org.casus.desk.MisunderstoodException;
import org.casus.desk.Vocabulary;
import org.casus.incident.Ruling;
import org.casus.incident.Slot;
import org.casus.server.http.Questions;
import org.jspecify.annotations.Nullable;

/**
 * A ruling as an analyst asks for it. Immutable.
 *
 * @param rules same, apart, accept, reject, correct, front, same-actor or undo
 * @param ids incidents, events or other assertions that it is about; the first characters do
 * @param others of apart: what none of the ids is the same happening as; when empty, the first id is held against the rest
 * @param slot of correct: which field
 * @param value of correct: its right value as an analyst writes it; blank for none
 * @param name of front and same-actor: the group, or the name that is to go
 * @param as of front and same-actor: whom it stands in for, or the name that stays
 * @param judgement of undo: the id of the ruling to take back
 * @param reason why; may be empty
 */
public record RulingAsked(
    String rules,
    List<String> ids,
    List<String> others,
    @Nullable String slot,
    @Nullable String value,
    @Nullable String name,
    @Nullable String as,
    @Nullable String judgement,
    String reason) {
  private static final String KINDS = "same, apart, accept, reject, correct, front, same-actor and undo";
  private static final int LONGEST = 2000;

  /** Copies the lists; what JSON leaves out is empty. */
  public RulingAsked {
    rules = Objects.requireNonNullElse(rules, "");
    ids = List.copyOf(Questions.all("ids", ids));
    others = List.copyOf(Questions.all("others", others));
    reason = Objects.requireNonNullElse(reason, "").strip();
  }

  /**
   * What a call asks for.
   *
   * @throws MisunderstoodException when its body is no such JSON, or the reason too long
   */
  static RulingAsked of(Context context) {
    RulingAsked asked = Questions.body(context, RulingAsked.class);
    if (asked.reason().length() > LONGEST) {
      throw new MisunderstoodException("The reason has " + asked.reason().length() + " characters; at most " + LONGEST + " are kept. Shorten it.");
    }
    return asked;
  }

  /**
   * The ruling itself.
   *
   * @throws MisunderstoodException when something is missing or means nothing in this case
   */
  Ruling ruling(Judging judging) {
    try {
      return switch (rules) {
        case "same" -> judging.same(some(2));
        case "apart" -> others.isEmpty() ? judging.apart(some(2)) : judging.apart(some(1), others);
        case "accept" -> judging.accept(some(1));
        case "reject" -> judging.reject(some(1));
        case "correct" -> judging.correct(one(), Vocabulary.one(Slot.class, given("slot", slot)), written());
        case "front" -> judging.front(given("name", name), given("as", as));
        case "same-actor" -> judging.sameActor(given("name", name), given("as", as));
        case "undo" -> new Ruling.Undo(given("judgement", judgement));
        default -> throw new MisunderstoodException("rules: \"" + rules + "\" is no ruling; allowed are " + KINDS + ".");
      };
    } catch (MisunderstoodException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new MisunderstoodException(String.valueOf(e.getMessage()));
    }
  }

  private String written() {
    return value == null || value.isBlank() ? "none" : value.strip();
  }

  private String one() {
    if (ids.size() != 1) {
      throw new MisunderstoodException("ids: " + ids.size() + " are given; a correction is of one incident or event. Give one.");
    }
    return ids.get(0);
  }

  private List<String> some(int least) {
    if (ids.size() < least) {
      throw new MisunderstoodException("ids: " + ids.size() + " are given; \"" + rules + "\" needs at least " + least + ".");
    }
    return ids;
  }

  private static String given(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new MisunderstoodException(field + " is missing; give it.");
    }
    return text.strip();
  }
}
