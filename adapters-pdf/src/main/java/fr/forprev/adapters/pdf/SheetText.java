package fr.forprev.adapters.pdf;

import fr.forprev.application.session.AttendanceSheet;
import fr.forprev.domain.name.Name;
import org.jspecify.annotations.Nullable;

/** The French words of an attendance sheet; what is to be written by hand is empty. */
record SheetText(AttendanceSheet sheet) {

  static final String HEADING = "Feuille d’émargement";
  static final String HOW_TO =
      "Chaque demi-journée de présence est signée. Deux jours par feuille : pour une formation plus"
          + " longue, en imprimer plusieurs.";

  /** The title of the file. */
  String title() {
    return HEADING + " – session n° " + sheet.number();
  }

  Entry number() {
    return new Entry("number", "Session n°", sheet.number().toString());
  }

  Entry kind() {
    return new Entry(
        "kind", "Formation", sheet.kind() == null ? "" : FrenchWords.name(sheet.kind()));
  }

  Entry label() {
    return new Entry(
        "label",
        "Dispositif",
        "%s (%s, niveau %d)"
            .formatted(
                sheet.label(),
                sheet.dispositifLevel().dispositif(),
                sheet.dispositifLevel().level().number()));
  }

  Entry certificate() {
    return new Entry("certificate", "Certificat préparé", known(sheet.certificate()));
  }

  Entry organisation() {
    return new Entry("organisation", "Entité habilitée", sheet.organisation());
  }

  Entry place() {
    return new Entry("place", "Lieu", known(sheet.place()));
  }

  Entry endDate() {
    return new Entry("endDate", "Date de fin", FrenchWords.day(sheet.endDate()));
  }

  Entry trainer() {
    return new Entry("trainer", "Formateur ou formatrice", known(sheet.trainer()));
  }

  String foot(int page, int pages) {
    return "Liste au %s – session n° %s – page %d/%d"
        .formatted(FrenchWords.day(sheet.asOf()), sheet.number(), page, pages);
  }

  static String of(@Nullable Name name) {
    return name == null ? "" : name.text();
  }

  private static String known(@Nullable String text) {
    return text == null ? "" : text;
  }
}
