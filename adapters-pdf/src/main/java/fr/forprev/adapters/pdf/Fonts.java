package fr.forprev.adapters.pdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The typeface of our documents, Noto Sans: the same instance serves all of them. */
record Fonts(Face regular, Face bold) {

  static Fonts bundled() {
    return new Fonts(Face.bundled("NotoSans-Regular.ttf"), Face.bundled("NotoSans-Bold.ttf"));
  }

  Face face(Weight weight) {
    return switch (weight) {
      case REGULAR -> regular;
      case BOLD -> bold;
    };
  }

  /** The fonts of one document. */
  Map<Weight, PDFont> embedIn(PDDocument document) {
    Map<Weight, PDFont> embedded = new EnumMap<>(Weight.class);
    for (Weight weight : Weight.values()) {
      embedded.put(weight, face(weight).embedIn(document));
    }
    return embedded;
  }
}
