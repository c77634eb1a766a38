package org.casus.server.brief;

import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The looks of a brief in Word, and its links from number to note. Lengths in half points and twentieths of a point, as Word counts. Stateless. */
final class WordStyles {
  private WordStyles() {}

  /** A style of paragraphs: its outline level, or -1; size in half points; colour; room above and below, and from the left, in twentieths of a point. */
  private record Look(String name, int level, int size, boolean bold, boolean italic, String colour, int above, int below, int left) {}

  /** Sets them, and the title and a day that is always the same. */
  static void set(XWPFDocument document, String title) {
    XWPFStyles styles = document.createStyles();
    add(styles, new Look("Normal", -1, 20, false, false, "1C2530", 0, 120, 0));
    add(styles, new Look("Title", -1, 44, true, false, "12466B", 0, 160, 0));
    add(styles, new Look("Heading1", 0, 28, true, false, "12466B", 360, 120, 0));
    add(styles, new Look("Point", -1, 20, false, false, "1C2530", 0, 80, 200));
    add(styles, new Look("Remark", -1, 18, false, false, "566270", 0, 100, 0));
    add(styles, new Look("Quote", -1, 20, false, true, "1C2530", 80, 20, 360));
    add(styles, new Look("Caption", -1, 18, false, false, "566270", 80, 80, 0));
    add(styles, new Look("Cell", -1, 15, false, false, "1C2530", 20, 20, 0));
    add(styles, new Look("OwnBy", -1, 16, true, false, "8A5A06", 160, 20, 360));
    add(styles, new Look("Own", -1, 20, false, false, "1C2530", 0, 120, 360));
    add(styles, new Look("Note", -1, 16, false, false, "1C2530", 0, 60, 0));
    var core = document.getProperties().getCoreProperties();
    core.setTitle(title);
    core.setCreator("Casus");
    core.setCreated(Optional.of(new Date(0)));
    core.setModified(Optional.of(new Date(0)));
  }

  private static void add(XWPFStyles styles, Look look) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(look.name());
    style.addNewName().setVal(look.level() >= 0 ? "heading " + (look.level() + 1) : look.name());
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    if (look.level() >= 0) {
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(look.level()));
    }
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(look.above()));
    spacing.setAfter(BigInteger.valueOf(look.below()));
    paragraph.addNewInd().setLeft(BigInteger.valueOf(look.left()));
    letters(style.addNewRPr(), look);
    styles.addStyle(new XWPFStyle(style));
  }

  private static void letters(CTRPr letters, Look look) {
    letters.addNewRFonts().setAscii("Calibri");
    letters.getRFontsArray(0).setHAnsi("Calibri");
    letters.getRFontsArray(0).setCs("Arial");
    if (look.bold()) {
      letters.addNewB();
    }
    if (look.italic()) {
      letters.addNewI();
    }
    letters.addNewColor().setVal(look.colour());
    letters.addNewSz().setVal(BigInteger.valueOf(look.size()));
  }

  /** Words raised as the number of a note. */
  static void raised(XWPFRun run, String words) {
    run.setSubscript(org.apache.poi.xwpf.usermodel.VerticalAlign.SUPERSCRIPT);
    run.setText(words);
  }

  /** A run that leads to a mark of the document. */
  static XWPFRun jump(XWPFParagraph paragraph, String mark) {
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(mark);
    return new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
  }

  /** Puts a mark into a paragraph. */
  static void target(XWPFParagraph paragraph, String mark, int number) {
    CTBookmark bookmark = paragraph.getCTP().addNewBookmarkStart();
    bookmark.setName(mark);
    bookmark.setId(BigInteger.valueOf(number));
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
  }
}
