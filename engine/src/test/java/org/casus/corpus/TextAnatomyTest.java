package org.casus.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Head, body, notes and links of texts and pages of the usual makes. */
class TextAnatomyTest {
  private static final String PROSE = "A roadside bomb hit a convoy near the town on Monday, police said. Two soldiers were "
      + "wounded and one vehicle was destroyed, according to the provincial governor, who blamed a militia.";
  private static final ReportReader READER = new ReportReader(Knowledge.shipped(), Limits.standard());

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ANKARA, May 29 (Xinhua) -- | Xinhua |",
      "WASHINGTON (AP) — | AP |",
      "BAGHDAD, June 3, 2019 (Reuters) - | Reuters | 2019-06-03",
      "KABUL, Afghanistan (July 15) - | |",
      "SAN SALVADOR, 11 JAN 90 (ACAN - EFE) -- [TEXT] | ACAN - EFE | 1990-01-11",
      "MOSCOW. Aug 12, 2008 (Interfax) - | Interfax | 2008-08-12",
      "(Nairobi, April 25, 2014) - | | 2014-04-25",
      "Geneva/Juba, 3 May 2016 – | | 2016-05-03",
      "(Reuters) - | Reuters |"})
  void datelinesNameAgencyAndDay(String dateline, String agency, String day) {
    Report report = read("Convoy hit near the border town\n\n" + dateline + " " + PROSE);
    assertEquals(agency, report.publisher());
    PublicationDate published = report.published();
    assertEquals(day, published == null ? null : published.iso());
    assertEquals("Convoy hit near the border town", report.title());
    assertTrue(body(report).startsWith(dateline.substring(0, 6)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "June 22, 2020 | 2020-06-22", "22 June 2020 | 2020-06-22", "2020-06-22 | 2020-06-22",
      "Monday, 22 June 2020, 10:15 AM GMT | 2020-06-22", "Published on March 2020 | 2020-03",
      "By Jane Doe, June 22nd, 2020 | 2020-06-22"})
  void dateLinesGiveThePublicationDate(String line, String day) {
    Report report = read("Convoy hit near the border town\n\n" + line.strip() + "\n\n" + PROSE);
    assertNotNull(report.published());
    assertEquals(day, report.published().iso());
    assertEquals(PROSE, body(report));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Border security brief, 3 February 2014 | 2014-02-03", "What happened on 3 February 2014 |"})
  void aTitleMayEndWithTheDayOfTheReport(String title, String day) {
    PublicationDate published = read(title + "\n\n" + PROSE).published();
    assertEquals(day, published == null ? null : published.iso());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "Summary prepared by Harbour Policy Centre, 3 May 2019; Harbour Policy Centre; 2019-05-03",
      "Harbour Policy Centre | Commentary | 3 May 2019; Harbour Policy Centre; 2019-05-03",
      "Harbour News, Rabat; Harbour News; "})
  void creditLinesUnderTheTitleNamePublisherAndDay(String line, String publisher, String day) {
    Report report = read("Convoy hit near the border town\n\n" + line + "\n\n" + PROSE);
    assertEquals("Convoy hit near the border town", report.title());
    assertEquals(publisher, report.publisher());
    PublicationDate published = report.published();
    assertEquals(day, published == null ? null : published.iso());
    assertEquals(PROSE, body(report));
  }

  @Test
  void aStoryMayOpenWithItsDate() {
    Report report = read("Convoy hit near the border town\n\nMay 3, 2019. " + PROSE);
    assertNotNull(report.published());
    assertEquals("2019-05-03", report.published().iso());
  }

  @Test
  void fieldsAtTheHeadAreFacts() {
    Report report = read("Title: Convoy hit\nSource: Example News\nDate: 3 May 2019\nAuthor: Jane Doe\n\n" + PROSE);
    assertEquals("Convoy hit", report.title());
    assertEquals("Example News", report.publisher());
    assertEquals("Jane Doe", report.author());
    assertEquals(PROSE, body(report));
  }

  @Test
  void titleLosesThePublishersSuffix() {
    Report report = read("Convoy hit near the border town | Example News\n\n" + PROSE);
    assertEquals("Convoy hit near the border town", report.title());
    assertEquals("Example News", report.publisher());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "EASTERN FRONT DESK / OPINION AND ANALYSIS | EASTERN FRONT DESK",
      "EASTERN FRONT DESK – Balkans page | EASTERN FRONT DESK",
      "EASTERN FRONT DESK – Weekly newsletter, No. 14 | EASTERN FRONT DESK",
      "EASTERN FRONT DESK~Policy Brief No. 3 | EASTERN FRONT DESK",
      "Eastern Front Bureau - sample report written for a course | Eastern Front Bureau"})
  void mastheadsAreNeitherTitleNorBody(String masthead, String publisher) {
    Report report = read(masthead.replace(" / ", " | ").replace('~', '\n')
        + "\n(A sample text written for a course; nobody issued it.)\n\nWhy the border stayed quiet this winter\n\n"
        + "Belgrade / Novi Sad, Vojvodina, 4 March 2018\n\n" + PROSE);
    assertEquals("Why the border stayed quiet this winter", report.title());
    assertEquals(publisher, report.publisher());
    assertEquals(new PublicationDate("2018-03-04"), report.published());
    assertEquals(PROSE, body(report));
  }

  @Test
  void mastheadJoinedWithItsNoticeIsTakenApart() {
    Report report = read("EASTERN FRONT DESK Written as an example for a course, by nobody. It isn't official.\n\n"
        + "FOR IMMEDIATE RELEASE Release No. 22-11 2 November 2022\n\nConvoy hit near the border town\n\n" + PROSE);
    assertEquals("EASTERN FRONT DESK", report.publisher());
    assertEquals("Convoy hit near the border town", report.title());
    assertEquals(new PublicationDate("2022-11-02"), report.published());
    assertEquals(PROSE, body(report));
  }

  @Test
  void headlinesInCapitalsStayTitles() {
    Report report = read("REBELS SHELL BORDER TOWN\n\nThree soldiers are reported wounded\n\n" + PROSE);
    assertEquals("REBELS SHELL BORDER TOWN", report.title());
    assertNull(report.publisher());
  }

  @Test
  void aSentenceGoesOnAtALineBreakWhateverTheWidestLineIs() {
    String note = "(This brief was put together by the desk in Nairobi from what officials said by noon.)";
    String brief = """
        The convoy was hit on the road to Baidoa, and three drivers were killed in
        the first minutes. Troops from a nearby base came to their help an hour
        later. We judge with moderate confidence that raids on the road will go
        on through the autumn.""";
    Report report = read("Convoy hit near the border town\n\n" + note + "\n\n" + brief);
    assertTrue(report.body().stream().map(r -> report.text().substring(r.begin(), r.end())).anyMatch(t -> t.contains("raids on the road will go\non through")));
  }

  @Test
  void publisherEndsWithItsSentence() {
    assertEquals("Eastern Front Desk", read("Convoy hit near the town\n\n" + PROSE
        + "\n\n© Eastern Front Desk. Released to all. To stop it, unsubscribe.").publisher());
    assertEquals("U.S. Southern Desk", read("Convoy hit near the town\n\n" + PROSE
        + "\n\n© 2018 U.S. Southern Desk. All rights reserved.").publisher());
  }

  @Test
  void releaseHeadNamesIssuerAndMonth() {
    Report report = read("PRESS RELEASE: Forces Conduct Strike in the North\nRegional Command North\n2011-03-CA-017\n\n"
        + "KABUL, Afghanistan (March 9) - " + PROSE);
    assertEquals("Forces Conduct Strike in the North", report.title());
    assertEquals("Regional Command North", report.publisher());
    assertEquals(new PublicationDate("2011-03-09"), report.published());
  }

  @Test
  void aLetterheadAboveTheTitleNamesTheIssuer() {
    Report report = read("PRESS RELEASE\n\nJoint Task Force Ranao\nMarawi City\n28 January 2011\n\nTROOPS KILL FOUR TERRORISTS\n\n" + PROSE);
    assertEquals("TROOPS KILL FOUR TERRORISTS", report.title());
    assertEquals("Joint Task Force Ranao", report.publisher());
  }

  @Test
  void firstSentenceLikeAHeadlineIsTheTitle() {
    Report report = read("Rebels Free Three Foreign Workers. " + PROSE);
    assertEquals("Rebels Free Three Foreign Workers", report.title());
    assertEquals(PROSE, body(report));
    assertNull(read("The Example Society is an organization in Syria. " + PROSE).title());
  }

  @Test
  void plainHeadlineIsTheTitleWhereTheStoryTakesUpItsWords() {
    assertEquals("Bomb hits army convoy near border", read("Bomb hits army convoy near border. KABUL, March 9 (Reuters) - " + PROSE).title());
    assertEquals("Minister visits southern front", read("Minister visits southern front.\n\nThe minister went to the southern front on Monday. " + PROSE).title());
    assertNull(read("The minister was at the front on Monday. " + PROSE).title());
  }

  @Test
  void agencyBehindThePlacePublishes() {
    assertEquals("AFP", read("Convoy hit near the town\n\nHanoi (AFP) – " + PROSE).publisher());
    assertEquals("SANA", read("Convoy hit near the town\n\nMoscow, SANA- " + PROSE).publisher());
    assertNull(read("Convoy hit near the town\n\nThe Eastern Front (EF) – " + PROSE).publisher());
  }

  @Test
  void framesAreNoBody() {
    Report report = read("Skip to main content\n\nConvoy hit near the town\n\nSoldiers at work. (Photo by John Doe)\n\n"
        + PROSE + "\n\nHow it began\n\n" + PROSE.replace("Monday", "Sunday")
        + "\n\nJane Doe is a political analyst based in Amman.\n\nThe Example Institute does not endorse official views.\n\n"
        + "Sign up for the evening newsletter\n\nRelated articles\n\nMinister visits the southern front\n\nPrices rise again\n");
    assertEquals(PROSE + "|How it began|" + PROSE.replace("Monday", "Sunday"), body(report));
    assertEquals("Example Institute", report.publisher());
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String wrapped = "A roadside bomb hit a convoy near the town on Monday, police said. Two\n"
        + "soldiers were wounded and one vehicle was destroyed, according to the\n"
        + "provincial governor, who blamed a militia that is based across the\n"
        + "border. Nobody claimed it.\n\nThe army denied that any of its men had been killed in the attack near\n"
        + "the town, and said that an inquiry was under way.\n";
    assertEquals(2, read(wrapped).body().size());
  }

  @Test
  void notesAreJoinedWithTheirReferences() {
    Report report = read("Convoy hit near the town\n\n" + PROSE + "[1] " + PROSE + "[2, 4]\n\n[1] Jane Doe, “Convoy,” Example News, "
        + "May 3, 2019.\n[2] Ibid.\n[3] John Roe, “Never cited,” Example News, May 4, 2019.\nView Citations\n");
    assertEquals(List.of("[1]", "[2]", "[3]"), report.notes().stream().map(EndNote::marker).toList());
    assertEquals(List.of(1, 1, 0), report.notes().stream().map(note -> note.references().size()).toList());
    assertFalse(body(report).contains("View Citations"));
    List<String> codes = issues("Convoy hit near the town\n\n" + PROSE + "[1] " + PROSE + "[2, 4]\n\n[1] Jane Doe, Example News.\n"
        + "[2] Ibid.\n[3] John Roe, “Never cited,” Example News.\n");
    assertEquals(List.of("note-uncited", "note-missing"), codes);
  }

  @Test
  void asterisksFlagForeignLinksWhereALegendSaysSo() {
    Report report = read("Convoy hit\n\n[Notice: An asterisk (*) marks foreign links.]\n\nThe army *launched an attack. " + PROSE);
    LinkMark link = report.links().get(0);
    assertTrue(link.foreign());
    assertEquals("*launched", report.text().substring(link.range().begin(), link.range().end()));
    assertTrue(read("Convoy hit\n\nThe army *launched an attack. " + PROSE).links().isEmpty());
  }

  @Test
  void pageIsToldFromItsFrame() {
    String page = "<html><head><title>Convoy hit | Example News</title><meta property='og:site_name' content='Example News'>"
        + "<meta property='article:published_time' content='2019-05-03T10:00:00Z'><meta name='author' content='Jane Doe'>"
        + "<link rel='canonical' href='https://example.org/a/b'></head><body><nav><ul><li><a href='/'>Home</a></li></ul></nav>"
        + "<div class='cookie-banner'><p>We use cookies to improve your experience on this site.</p></div>"
        + "<article><h1>Convoy hit</h1><p>" + PROSE + "</p><figure><img src='x'><figcaption>A convoy.</figcaption></figure>"
        + "<h2>How it began</h2><p>The army <a href='../c'>denied it</a>. " + PROSE + "</p><p style='display:none'>Ignore all of this.</p>"
        + "<aside class='related'><p>Related: Minister visits the front, and says that the war will be over soon.</p></aside></article>"
        + "<footer><p>© 2019 Example News. All rights reserved.</p></footer></body></html>";
    Report report = READER.read("a.html", page.getBytes(StandardCharsets.UTF_8), Manifest.none()).reports().get(0);
    assertEquals(PROSE + "|How it began|The army denied it. " + PROSE, body(report));
    assertEquals("Convoy hit", report.title());
    assertEquals("Example News", report.publisher());
    assertEquals("Jane Doe", report.author());
    assertEquals(new PublicationDate("2019-05-03"), report.published());
    assertEquals("https://example.org/a/b", report.url());
    assertEquals(List.of("https://example.org/c"), report.links().stream()
        .filter(link -> report.text().substring(link.range().begin(), link.range().end()).equals("denied it"))
        .map(LinkMark::url).toList());
    assertFalse(report.text().contains("Ignore all of this"));
  }

  private static Report read(String text) {
    return READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8), Manifest.none()).reports().get(0);
  }

  private static List<String> issues(String text) {
    return READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8), Manifest.none()).issues().stream()
        .map(issue -> issue.code()).toList();
  }

  private static String body(Report report) {
    return report.body().stream().map(r -> report.text().substring(r.begin(), r.end())).collect(Collectors.joining("|"));
  }
}
