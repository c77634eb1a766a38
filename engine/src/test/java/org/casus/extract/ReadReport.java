package org.casus.extract;

import java.util.List;
import org.casus.corpus.EndNote;
import org.casus.corpus.LinkMark;
import org.casus.corpus.PublicationDate;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.discourse.Annotator;
import org.casus.discourse.Discourse;
import org.casus.extract.quotation.QuotationReader;
import org.casus.ground.ActorFinder;
import org.casus.ground.ActorMention;
import org.casus.ground.ActorRegister;
import org.casus.ground.DateTagger;
import org.casus.ground.Gazetteer;
import org.casus.ground.Grounded;
import org.casus.ground.NumberTagger;
import org.casus.ground.PlaceFinder;
import org.casus.ground.WeaponLexicon;
import org.casus.knowledge.Knowledge;

/** A short text taken through the real annotator and grounding, as tests of the extractors need it. */
final class ReadReport {

  static final Knowledge KNOWLEDGE = Knowledge.shipped();
  static final Hedges HEDGES = Hedges.read(KNOWLEDGE);
  private static final Annotator ANNOTATOR = new Annotator(Knowledge.shipped(), tokens -> true);
  private static final ActorFinder ACTORS = new ActorFinder(ActorRegister.read(KNOWLEDGE), KNOWLEDGE);
  private static final PlaceFinder PLACES = new PlaceFinder(Gazetteer.read(KNOWLEDGE));
  private static final WeaponLexicon WEAPONS = WeaponLexicon.read(KNOWLEDGE);
  private static final DateTagger DATES = new DateTagger();
  private static final NumberTagger NUMBERS = new NumberTagger(DATES);
  private static final VoiceFinder VOICES = new VoiceFinder(KNOWLEDGE, ActorRegister.read(KNOWLEDGE));

  static final QuotationReader QUOTATIONS = QuotationReader.shipped();

  final Mentions mentions;
  final Voices voices;

  private ReadReport(Report report) {
    Discourse discourse = ANNOTATOR.annotate(report);
    List<ActorMention> actors = ACTORS.find(discourse);
    mentions = new Mentions(new Grounded(discourse, actors, PLACES.find(discourse, actors), DATES.tag(discourse),
        WEAPONS.find(discourse), NUMBERS.tag(discourse)));
    voices = VOICES.find(mentions, QUOTATIONS.read(discourse).all());
  }

  /** A report of one paragraph, published on 1 June 2016. */
  static ReadReport of(String text) {
    return of(text, List.of(new TextRange(0, text.length())), List.of(), List.of());
  }

  /** A report with notes and links. */
  static ReadReport of(String text, List<TextRange> body, List<EndNote> notes, List<LinkMark> links) {
    return new ReadReport(new Report("doc-1", "a.txt", "0", null, null, null, new PublicationDate("2016-06-01"), null, "en",
        text, body, notes, links));
  }
}
