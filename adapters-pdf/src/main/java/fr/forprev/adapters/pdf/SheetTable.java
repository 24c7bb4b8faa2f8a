package fr.forprev.adapters.pdf;

import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject.SCOPE_COLUMN;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject.SCOPE_ROW;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.TABLE;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.TD;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.TR;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.T_BODY;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.T_FOOT;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.T_HEAD;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/**
 * The table of one page: a head with room for the dates, the trainees, lines to add some by hand,
 * and the trainer.
 */
final class SheetTable {

  private static final TextStyle HEAD = TextStyle.fixed(Weight.BOLD, Ink.TEXT, 8.5f);
  private static final TextStyle LABEL = TextStyle.fixed(Weight.REGULAR, Ink.LABEL, 7.5f);
  private static final TextStyle TRAINER = new TextStyle(Weight.BOLD, Ink.TEXT, 10, 5.5f);
  private static final float TRAINER_HEIGHT = 45;
  private static final float DATE_LABEL = 34;

  private final Fonts fonts;
  private final LabelledText trainer;

  SheetTable(Fonts fonts, Entry trainer) {
    this.fonts = fonts;
    float width = SheetGrid.WHO - 2 * SheetGrid.PADDING;
    this.trainer = LabelledText.fit(trainer, fonts, LABEL, TRAINER, width, TRAINER_HEIGHT);
  }

  /** Of the trainer's line, in points. */
  float trainerHeight() {
    return Math.max(32, trainer.height() + SheetGrid.PADDING);
  }

  /**
   * Draws it.
   *
   * @param blanks how many lines are left for trainees to be added
   */
  void draw(TaggedPage page, float top, List<SheetRow> rows, int blanks) throws IOException {
    List<Float> heights = new ArrayList<>(rows.stream().map(SheetRow::height).toList());
    for (int blank = 0; blank < blanks; blank++) {
      heights.add(SheetGrid.ROW);
    }
    heights.add(trainerHeight());
    page.ornament(new SheetGrid(top, heights));
    for (int column = 0; column < SheetGrid.SIGNATURES; column += 2) {
      page.ornament(
          new HorizontalRule(
              SheetGrid.signature(column) + DATE_LABEL,
              SheetGrid.signature(column + 2) - 2 * SheetGrid.PADDING,
              top - SheetGrid.HEAD_ROW + SheetGrid.PADDING));
    }
    page.within(
        TABLE,
        table -> {
          table.within(T_HEAD, head -> head(head, top));
          if (!rows.isEmpty()) {
            table.within(T_BODY, body -> body(body, top - SheetGrid.HEAD, rows));
          }
          float bottom = top - SheetGrid.HEAD - sum(heights.subList(0, heights.size() - 1));
          // A foot needs a body above it.
          String last = rows.isEmpty() ? T_BODY : T_FOOT;
          table.within(last, foot -> foot.within(TR, row -> trainer(row, bottom)));
        });
  }

  private static float sum(List<Float> heights) {
    return (float) heights.stream().mapToDouble(Float::doubleValue).sum();
  }

  private void head(TaggedPage head, float top) throws IOException {
    head.within(
        TR,
        row -> {
          float left = SheetGrid.LEFT;
          heading(row, extent(SCOPE_COLUMN, 1, 2), "N°", left, top, SheetGrid.HEAD);
          left += SheetGrid.NUMBER;
          heading(row, extent(SCOPE_COLUMN, 1, 2), "Nom", left, top, SheetGrid.HEAD);
          left += SheetGrid.SURNAME;
          heading(row, extent(SCOPE_COLUMN, 1, 2), "Prénom", left, top, SheetGrid.HEAD);
          for (int column = 0; column < SheetGrid.SIGNATURES; column += 2) {
            float day = SheetGrid.signature(column);
            heading(row, extent(SCOPE_COLUMN, 2, 1), "Date :", day, top, SheetGrid.HEAD_ROW);
          }
        });
    head.within(
        TR,
        row -> {
          for (int column = 0; column < SheetGrid.SIGNATURES; column++) {
            heading(
                row,
                extent(SCOPE_COLUMN, 1, 1),
                column % 2 == 0 ? "Matin" : "Après-midi",
                SheetGrid.signature(column),
                top - SheetGrid.HEAD_ROW,
                SheetGrid.HEAD_ROW);
          }
        });
  }

  private void heading(
      TaggedPage row,
      PDTableAttributeObject extent,
      String text,
      float left,
      float top,
      float height)
      throws IOException {
    TextBlock block = TextBlock.fit("head", text, fonts, HEAD, SheetGrid.SIGNATURE, height);
    row.heading(
        extent,
        cell -> cell.show(block, left + SheetGrid.PADDING, middle(top, height, block.height())));
  }

  private static void body(TaggedPage body, float top, List<SheetRow> rows) throws IOException {
    float left = SheetGrid.LEFT + SheetGrid.PADDING;
    float rowTop = top;
    for (SheetRow row : rows) {
      float edge = rowTop;
      float height = row.height();
      body.within(
          TR,
          cells -> {
            show(cells, row.number(), left, edge, height);
            float surname = left + SheetGrid.NUMBER;
            cells.heading(
                extent(SCOPE_ROW, 1, 1),
                cell ->
                    cell.show(
                        row.surname(), surname, middle(edge, height, row.surname().height())));
            show(cells, row.firstName(), surname + SheetGrid.SURNAME, edge, height);
            cells.emptyCells(SheetGrid.SIGNATURES);
          });
      rowTop -= height;
    }
  }

  private static void show(TaggedPage cells, TextBlock block, float left, float top, float height)
      throws IOException {
    cells.text(TD, cell -> cell.show(block, left, middle(top, height, block.height())));
  }

  private void trainer(TaggedPage row, float top) throws IOException {
    float left = SheetGrid.LEFT + SheetGrid.PADDING;
    row.heading(
        extent(SCOPE_ROW, 3, 1), trainer.at(left, middle(top, trainerHeight(), trainer.height())));
    row.emptyCells(SheetGrid.SIGNATURES);
  }

  /** The top of a text in the middle of a row. */
  private static float middle(float top, float row, float text) {
    return top - (row - text) / 2;
  }

  private static PDTableAttributeObject extent(String scope, int columns, int rows) {
    PDTableAttributeObject extent = new PDTableAttributeObject();
    extent.setScope(scope);
    if (columns > 1) {
      extent.setColSpan(columns);
    }
    if (rows > 1) {
      extent.setRowSpan(rows);
    }
    return extent;
  }
}
