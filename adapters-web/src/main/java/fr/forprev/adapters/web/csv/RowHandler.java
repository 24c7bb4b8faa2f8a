package fr.forprev.adapters.web.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import fr.forprev.application.session.TraineeSheet.Row;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of what the reader finds, and knows at which line it is. */
final class RowHandler extends CsvCallbackHandler<Row> {

  /** What a row has beyond is not kept. */
  private static final int MOST_CELLS = 1000;

  private final List<String> cells = new ArrayList<>();
  private long line;

  /** The line at which the last row begins, from 1. */
  int line() {
    return Math.toIntExact(line);
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    line = startingLineNumber;
    cells.clear();
  }

  @Override
  protected void addField(char[] characters, int offset, int length, boolean quoted) {
    if (cells.size() < MOST_CELLS) {
      cells.add(new String(characters, offset, length));
    }
  }

  @Override
  protected void setComment(char[] characters, int offset, int length) {
    throw new IllegalStateException("comments are not asked for");
  }

  @Override
  protected void setEmpty() {
    cells.clear();
  }

  @Override
  protected Row buildRecord() {
    return new Row(line(), cells);
  }

  @Override
  protected RecordType getRecordType() {
    return RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return cells.size();
  }
}
