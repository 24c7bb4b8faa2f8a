package fr.forprev.application.session;

/** Why a cell is not what its column asks, and how to mend it, in French. */
record CellFault(String sentence, String mending) {

  static final CellFault FORMULA =
      new CellFault(
          "Une cellule qui commence par =, +, - ou @ est une formule pour un tableur.",
          "Remplacez-la par sa valeur.");
  static final CellFault NO_EMAIL =
      new CellFault(
          "Ce n'est pas une adresse électronique.",
          "Écrivez-la sans accent ni espace : nom@exemple.fr.");
  static final CellFault NO_NUMBER =
      new CellFault(
          "Ce n'est pas un numéro Forprev.",
          "Trois lettres capitales et cinq chiffres sont attendus : JKA37899.");
  static final CellFault TOO_WIDE =
      new CellFault(
          "La ligne a plus de cellules que la première ligne ne nomme de colonnes.",
          "Mettez entre guillemets la cellule qui contient un séparateur, ou retirez celle de"
              + " trop.");

  static CellFault empty(TraineeColumn column) {
    return new CellFault(
        "La cellule « " + column.label() + " » est vide.", "Remplissez-la, ou retirez la ligne.");
  }

  static CellFault noName(String sentence) {
    return new CellFault(
        sentence, "Écrivez-le en lettres latines, 100 caractères au plus, tel qu'il s'imprimera.");
  }
}
