package fr.forprev.testkit.memory;

/** What had to be unique is there already: the act runs again. */
final class Collision extends RuntimeException {

  private static final long serialVersionUID = 1;

  Collision(String what) {
    super(what + " is there already");
  }

  static void unless(boolean unique, String what) {
    if (!unique) {
      throw new Collision(what);
    }
  }
}
