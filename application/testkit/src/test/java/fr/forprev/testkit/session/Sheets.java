package fr.forprev.testkit.session;

import fr.forprev.application.session.TraineeSheet;
import fr.forprev.application.session.TraineeSheet.Row;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sheets of trainees, a cell ending at each semicolon; the header is line 1. */
final class Sheets {

  static final String HEADER = "Nom;Prénom;Date de naissance;E-mail;N° Forprev";

  private Sheets() {}

  /** With the five columns of the screen. */
  static TraineeSheet of(String... lines) {
    return headed(HEADER, lines);
  }

  static TraineeSheet headed(String header, String... lines) {
    List<String> all = Stream.concat(Stream.of(header), Stream.of(lines)).toList();
    return TraineeSheet.of(
            IntStream.range(0, all.size())
                .mapToObj(line -> new Row(line + 1, List.of(all.get(line).split(";", -1)))))
        .orElseThrow();
  }

  /** As many different people. */
  static TraineeSheet ofPeople(int people) {
    return of(
        IntStream.rangeClosed(1, people)
            .mapToObj(one -> "MARTIN;Camille " + one + ";28/02/1990")
            .toArray(String[]::new));
  }
}
