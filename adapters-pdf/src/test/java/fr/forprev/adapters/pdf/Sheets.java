package fr.forprev.adapters.pdf;

import fr.forprev.application.session.AttendanceSheet;
import fr.forprev.application.session.AttendanceSheet.Row;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.session.SessionNumber;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Attendance sheets that are easy and hard to draw, by what is special about them. */
final class Sheets {

  private static final Name LONG_NAME = new Name(Samples.LONG_NAME);
  private static final Name LONG_WORD = new Name(Samples.LONG_WORD);

  private Sheets() {}

  static AttendanceSheet ordinary() {
    return of(
        List.of(
            row("NGUYỄN", "Thị Mai"),
            row("D’ALMEIDA", "José-Luís"),
            row("ŒUVRARD", "Anaïs"),
            row("DE LA TOUR", "Jean Noël"),
            row("Łukaszewicz", "Đặng-Ștefan"),
            row("Lefèvre", "Chloé")));
  }

  static AttendanceSheet ofNobody() {
    return of(List.of());
  }

  /** As many as a session may have. */
  static AttendanceSheet ofAHundred() {
    return of(
        IntStream.rangeClosed(1, 100).mapToObj(i -> row("Martin-" + i, "Dominique " + i)).toList());
  }

  static AttendanceSheet of(List<Row> trainees) {
    return sheet(
        "Institut de formation du Val de Loire",
        "Sauveteur secouriste du travail",
        "Sauveteur secouriste du travail (SST)",
        SessionKind.INITIAL,
        "Plateforme pédagogique d’Orléans-la-Source",
        "Lefèvre Hélène",
        trainees);
  }

  static AttendanceSheet bare() {
    return sheet(
        "Institut de formation du Val de Loire",
        "Sauveteur secouriste du travail",
        null,
        null,
        null,
        null,
        List.of(new Row(new Name("Durand"), null), new Row(null, null)));
  }

  static AttendanceSheet longest() {
    return longest(LONG_NAME, " ");
  }

  static AttendanceSheet widest() {
    return longest(LONG_WORD, "");
  }

  private static AttendanceSheet longest(Name name, String between) {
    return sheet(
        name + between + name,
        Samples.longest().label(),
        Samples.longest().label(),
        SessionKind.REFRESHER,
        name.text(),
        name + " " + name,
        Collections.nCopies(14, new Row(name, name)));
  }

  static Map<String, AttendanceSheet> all() {
    Map<String, AttendanceSheet> sheets = new LinkedHashMap<>();
    sheets.put("ordinary", ordinary());
    sheets.put("of nobody", ofNobody());
    sheets.put("of a hundred", ofAHundred());
    sheets.put("with little known", bare());
    sheets.put("longest names", longest());
    sheets.put("widest names", widest());
    return sheets;
  }

  private static Row row(String surname, String firstName) {
    return new Row(new Name(surname), new Name(firstName));
  }

  private static AttendanceSheet sheet(
      String organisation,
      String label,
      @Nullable String certificate,
      @Nullable SessionKind kind,
      @Nullable String place,
      @Nullable String trainer,
      List<Row> trainees) {
    return new AttendanceSheet(
        new SessionNumber(1234),
        organisation,
        new DispositifLevel(new DispositifCode("SST"), Level.ONE),
        label,
        certificate,
        kind,
        place,
        LocalDate.of(2026, 11, 20),
        trainer,
        trainees,
        LocalDate.of(2026, 11, 12));
  }
}
