package fr.forprev.adapters.pdf;

/**
 * A label with what it introduces below, read together.
 *
 * @param width in points
 */
record LabelledText(float width, TextBlock label, TextBlock value) {

  /** Both in a box of that size, in points. */
  static LabelledText fit(
      Entry entry, Fonts fonts, TextStyle labels, TextStyle values, float width, float height) {
    // The space keeps the two words apart for those who listen or copy.
    String label = entry.label() + " ";
    return new LabelledText(
        width,
        TextBlock.fit("label of " + entry.field(), label, fonts, labels, width, height),
        TextBlock.fit(entry.field(), entry.value(), fonts, values, width, height));
  }

  TaggedPage.Drawing at(float left, float top) {
    return page -> {
      page.show(label, left, top);
      page.show(value, left, top - label.height());
    };
  }

  float height() {
    return label.height() + value.height();
  }
}
