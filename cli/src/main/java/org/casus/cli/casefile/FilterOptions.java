package org.casus.cli.casefile;

import java.util.List;
import java.util.Map;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.cli.WrongUse;
import org.casus.desk.Days;
import org.casus.desk.Enquiry;
import org.casus.desk.MisunderstoodException;
import org.casus.desk.Names;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.measure.study.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which incidents are asked for. The same options with every command that asks. */
final class FilterOptions {

  @Option(names = "--from", paramLabel = "DATE", description = "The first day, month or year, for example 2021-04.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "The last day, month or year.")
  private @Nullable String to;

  @Option(names = "--place", paramLabel = "NAME", description = "At or in this place, province or country. May be repeated: any of them.")
  private List<String> places = List.of();

  @Option(names = "--near", paramLabel = "PLACE", description = "Around this place, or LAT,LON in degrees; with --within.")
  private @Nullable String near;

  @Option(names = "--within", paramLabel = "KM", description = "How far around --near, in kilometres; 25 when left out.")
  private double within = 25;

  @Option(names = "--type", paramLabel = "TYPE", description = "Kind of event, such as ASSAULT. May be repeated.")
  private List<String> types = List.of();

  @Option(names = "--weapon", paramLabel = "WEAPON", description = "Such as rocket or drone. May be repeated.")
  private List<String> weapons = List.of();

  @Option(names = "--doer", paramLabel = "ACTOR", description = "Who carried it out, as the lens sees it. May be repeated.")
  private List<String> doers = List.of();

  @Option(names = "--backer", paramLabel = "ACTOR", description = "Who directed or supported it, as the lens sees it. May be repeated.")
  private List<String> backers = List.of();

  @Option(names = "--target", paramLabel = "ACTOR", description = "Whom or what it hit. May be repeated.")
  private List<String> targets = List.of();

  @Option(names = "--status", paramLabel = "STATUS", description = "happened, planned, denied or hypothetical. May be repeated.")
  private List<String> statuses = List.of();

  @Option(names = "--claimed", negatable = true, description = "Only what somebody claimed; --no-claimed: what nobody claimed.")
  private @Nullable Boolean claimed;

  @Option(names = "--single", negatable = true, description = "Only single happenings; --no-single: only counted sets.")
  private @Nullable Boolean single;

  @Option(names = "--text", paramLabel = "WORDS", description = "All of these words stand in its sentences, or in the names of its actors,"
      + " places and weapons.")
  private String text = "";

  @Option(names = "--box", paramLabel = "W,S,E,N", description = "On this stretch of the map, in degrees: west, south, east and north;"
      + " areas count by their middle.")
  private @Nullable String box;

  @Mixin private KnowledgeOption registers = new KnowledgeOption();

  private String unknown = "";

  /** The filter under a lens; null for every incident. */
  IncidentFilter filter(CaseView view, @Nullable Lens lens, Map<String, ActorRef> parents) {
    Selection asked = new Selection(doers, backers, targets, types, weapons, places, near, within);
    return filter(view, enquiry(asked).under(lens)).under(parents);
  }

  /** What a selection means, of whatever day. */
  IncidentFilter filter(CaseView view, Selection selection) {
    return filter(view, enquiry(selection).of(selection));
  }

  /** The selection that these options make: attacks, where no kind of event is asked for. */
  Selection selection() {
    return new Selection(doers, backers, targets, types.isEmpty() ? Selection.ATTACKS.types() : types, weapons, places, near, within);
  }

  private Enquiry enquiry(Selection asked) {
    return new Enquiry(asked, dates(), null, statuses, claimed, single, box == null ? null : Enquiry.box(box), text);
  }

  private IncidentFilter filter(CaseView view, Enquiry enquiry) {
    Names names = names();
    IncidentFilter filter = enquiry.filter(view, names);
    unknown = names.unknown();
    return filter;
  }

  /** What to say of names that no register knows, after {@link #filter}; empty when all were known. */
  String unknown() {
    return unknown;
  }

  /** The names of the registers. */
  Names names() {
    return registers.names();
  }

  /** The days asked for. */
  DateInterval dates() {
    try {
      return new DateInterval(from == null ? null : Days.of("--from", from).from(), to == null ? null : Days.of("--to", to).to());
    } catch (MisunderstoodException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new WrongUse("--from, --to: " + e.getMessage());
    }
  }
}
