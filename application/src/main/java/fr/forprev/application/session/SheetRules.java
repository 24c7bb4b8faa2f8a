package fr.forprev.application.session;

import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.session.TraineeEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * SES-10 and SES-12 over the lines of a sheet.
 *
 * @param newcomers the trainees of its lines, in order
 * @param present the trainees of the draft whom they would join
 */
record SheetRules(
    SheetReading reading,
    List<TraineeEntry> newcomers,
    List<TraineeEntry> present,
    LocalDate endDate) {

  private static final String TWICE = "Retirez l'une des deux lignes.";
  private static final String ALREADY =
      "Retirez la ligne, ou remplacez les stagiaires de la session par ceux du fichier.";
  private static final String LOOK = "Vérifiez que ce sont deux personnes.";

  /** The reading, with what the rules say. */
  SheetReading applied() {
    List<Finding> faults = new ArrayList<>(reading.faults());
    List<Finding> remarks = new ArrayList<>();
    for (int place = 0; place < newcomers.size(); place++) {
      if (newcomers.get(place).isMisborn(endDate)) {
        faults.add(misborn(place));
      } else {
        add(remarks, unusualAge(place));
      }
      add(faults, same(place));
      add(remarks, homonym(place));
    }
    faults.sort(Comparator.comparingInt(Finding::line));
    return new SheetReading(reading.columns(), reading.lines(), faults, remarks);
  }

  private Finding misborn(int place) {
    return new Finding(
        line(place),
        TraineeColumn.BIRTH_DATE,
        Rule.SES_10,
        "La date de naissance doit précéder la fin de session du " + FrenchText.day(endDate) + ".",
        "Vérifiez l'année.");
  }

  private @Nullable Finding unusualAge(int place) {
    OptionalInt age = newcomers.get(place).unusualAge(endDate);
    return age.isEmpty()
        ? null
        : new Finding(
            line(place),
            TraineeColumn.BIRTH_DATE,
            Rule.SES_10,
            age.getAsInt() + " ans à la fin de la session.",
            "Vérifiez la date de naissance.");
  }

  private @Nullable Finding same(int place) {
    int here = first(newcomers.subList(0, place), place, TraineeEntry::isSameAs);
    if (here >= 0) {
      return about(place, "La même personne est déjà à la ligne " + line(here) + ".", TWICE);
    }
    int there = first(present, place, TraineeEntry::isSameAs);
    return there < 0
        ? null
        : about(place, "La session a déjà ce stagiaire, le n° " + (there + 1) + ".", ALREADY);
  }

  private @Nullable Finding homonym(int place) {
    int here = first(newcomers.subList(0, place), place, TraineeEntry::isHomonymOf);
    if (here >= 0) {
      return about(place, "Homonyme de la ligne " + line(here) + ", né un autre jour.", LOOK);
    }
    int there = first(present, place, TraineeEntry::isHomonymOf);
    return there < 0
        ? null
        : about(
            place,
            "Homonyme du stagiaire n° " + (there + 1) + " de la session, né un autre jour.",
            LOOK);
  }

  private int first(
      List<TraineeEntry> others, int place, BiPredicate<TraineeEntry, TraineeEntry> test) {
    for (int other = 0; other < others.size(); other++) {
      if (test.test(newcomers.get(place), others.get(other))) {
        return other;
      }
    }
    return -1;
  }

  private Finding about(int place, String sentence, String mending) {
    return new Finding(line(place), null, Rule.SES_12, sentence, mending);
  }

  private int line(int place) {
    return reading.lines().get(place).number();
  }

  private static void add(List<Finding> findings, @Nullable Finding finding) {
    if (finding != null) {
      findings.add(finding);
    }
  }
}
