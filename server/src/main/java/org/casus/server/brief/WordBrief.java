package org.casus.server.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.casus.corpus.Marking;
import org.casus.narrate.BriefText.Box;
import org.casus.narrate.BriefText.Grid;
import org.casus.narrate.BriefText.Note;
import org.casus.narrate.BriefText.Picture;
import org.casus.narrate.BriefText.Piece;
import org.casus.narrate.BriefText.Point;
import org.casus.narrate.BriefText.Quoted;
import org.casus.narrate.BriefText.Remark;
import org.casus.narrate.BriefText.Sentence;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** A brief for Word and its like: headings, paragraphs, tables, the marking on every page, and notes at the end that the numbers lead to. Not thread-safe. */
final class WordBrief {
  private static final double PICTURE = 450;

  private final XWPFDocument document = new XWPFDocument();

  private WordBrief() {}

  /** The file. */
  static byte[] write(Composed brief) throws IOException {
    WordBrief word = new WordBrief();
    try (XWPFDocument document = word.document) {
      WordStyles.set(document, brief.title());
      word.fill(brief);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return StillZip.of(out.toByteArray());
    }
  }

  private void fill(Composed brief) throws IOException {
    Marking marking = brief.marking();
    if (marking != null) {
      mark(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), marking);
      mark(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), marking);
    }
    styled("Title").createRun().setText(brief.title());
    brief.facts().forEach(fact -> styled("Remark").createRun().setText(fact.name() + ": " + fact.value()));
    for (Composed.Section section : brief.sections()) {
      styled("Heading1").createRun().setText(section.heading());
      for (Composed.Part part : section.parts()) {
        if (part instanceof Composed.Own own) {
          styled("OwnBy").createRun().setText("Analyst’s own text · " + own.by());
          own.paragraphs().forEach(text -> styled("Own").createRun().setText(text));
        } else {
          piece(((Composed.Said) part).piece());
        }
      }
    }
    styled("Heading1").createRun().setText("Notes");
    brief.notes().forEach(this::note);
  }

  private XWPFParagraph styled(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  private static void mark(XWPFParagraph paragraph, Marking marking) {
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setColor(marking.colour());
    CTShd ground = run.getCTR().getRPr().addNewShd(); // bold and colour have made the properties
    ground.setVal(STShd.CLEAR);
    ground.setFill("000000");
    run.setText(" " + marking.label() + " ");
  }

  private void piece(Piece piece) throws IOException {
    if (piece instanceof Point point) {
      XWPFParagraph paragraph = styled("Point");
      paragraph.createRun().setText("•\u2002");
      said(paragraph, point.sentence());
    } else if (piece instanceof Quoted quoted) {
      said(styled("Quote"), quoted.quote());
      styled("Remark").createRun().setText(quoted.holder() + (quoted.tags().isEmpty() ? "" : " · " + String.join(" · ", quoted.tags())));
    } else if (piece instanceof Picture picture) {
      picture(picture);
    } else if (piece instanceof Grid grid) {
      table(grid);
    } else {
      styled("Remark").createRun().setText(((Remark) piece).text());
    }
  }

  private void picture(Picture picture) throws IOException {
    Optional<byte[]> png = Bitmap.of(picture.paper());
    if (png.isPresent()) {
      var size = javax.imageio.ImageIO.read(new ByteArrayInputStream(png.get()));
      double high = PICTURE * size.getHeight() / size.getWidth();
      try {
        styled("Normal").createRun().addPicture(new ByteArrayInputStream(png.get()), Document.PICTURE_TYPE_PNG, "drawing.png", Units.toEMU(PICTURE), Units.toEMU(high));
      } catch (InvalidFormatException e) {
        throw new IOException("A drawing could not be put into the Word file.", e);
      }
    } else {
      styled("Remark").createRun().setText(Bitmap.MISSING);
    }
    XWPFParagraph caption = styled("Caption");
    said(caption, picture.caption());
    caption.createRun().setText(picture.remark().isEmpty() ? "" : " " + picture.remark());
  }

  private void table(Grid grid) {
    styled("Caption").createRun().setText(grid.caption());
    XWPFTable table = document.createTable(grid.rows().size() + 1, grid.headers().size());
    table.setWidth("100%");
    for (int i = 0; i < grid.headers().size(); i++) {
      XWPFRun run = cell(table.getRow(0).getCell(i)).createRun();
      run.setBold(true);
      run.setText(grid.headers().get(i));
    }
    table.getRow(0).setRepeatHeader(true);
    for (int row = 0; row < grid.rows().size(); row++) {
      List<Box> boxes = grid.rows().get(row);
      for (int i = 0; i < boxes.size(); i++) {
        fill(cell(table.getRow(row + 1).getCell(i)), boxes.get(i));
      }
    }
    styled("Normal");
  }

  private static XWPFParagraph cell(XWPFTableCell cell) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle("Cell");
    return paragraph;
  }

  private static void fill(XWPFParagraph paragraph, Box box) {
    if (box.sentences().isEmpty()) {
      paragraph.createRun().setText(box.share() >= 0 ? Math.round(100 * box.share()) + " %" : box.label().isEmpty() ? "–" : box.label());
    }
    for (int i = 0; i < box.sentences().size(); i++) {
      if (i > 0) {
        paragraph.createRun().addBreak();
      }
      said(paragraph, box.sentences().get(i));
    }
  }

  private static void said(XWPFParagraph paragraph, Sentence sentence) {
    paragraph.createRun().setText(sentence.text());
    Numbering.marks(sentence.notes()).forEach(mark -> {
      WordStyles.raised(paragraph.createRun(), mark.before());
      WordStyles.raised(WordStyles.jump(paragraph, "n" + mark.number()), Integer.toString(mark.number()));
    });
  }

  private void note(Note note) {
    XWPFParagraph paragraph = styled("Note");
    WordStyles.target(paragraph, "n" + note.number(), note.number());
    paragraph.createRun().setText(note.number() + ". " + note.before());
    XWPFRun quote = paragraph.createRun();
    quote.setBold(true);
    quote.setText(note.quote());
    paragraph.createRun().setText(note.after() + " " + note.source());
  }
}
