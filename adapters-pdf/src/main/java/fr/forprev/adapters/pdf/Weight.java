package fr.forprev.adapters.pdf;

/** The two cuts of the typeface. */
enum Weight {
  REGULAR,
  BOLD
}
