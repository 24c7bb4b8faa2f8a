package fr.forprev.domain.certificate;

/** ISO 7064 MOD 37-2 over digits and capital letters, hyphens left out. */
final class CheckCharacter {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
  private static final int MODULUS = 37;

  private CheckCharacter() {}

  /** The check character of {@code payload}: one of 0–9, A–Z or {@code *}. */
  static char of(String payload) {
    int sum = 0;
    for (int i = 0; i < payload.length(); i++) {
      char symbol = payload.charAt(i);
      if (symbol != '-') {
        sum = (sum + ALPHABET.indexOf(symbol)) * 2 % MODULUS;
      }
    }
    return ALPHABET.charAt((MODULUS + 1 - sum) % MODULUS);
  }
}
