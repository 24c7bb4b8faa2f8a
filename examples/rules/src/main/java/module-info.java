/** A program that knows the rules and nothing else of Forprev. */
module example.rules {
  requires fr.forprev.domain;
}
