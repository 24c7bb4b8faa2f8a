package fr.forprev.application.rule;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The French words of a refusal or a remark: the same for page, wire and mail. */
public final class FrenchText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

  private FrenchText() {}

  /** The sentence of a refusal, its facts filled in. */
  public static String sentence(Reason reason) {
    return sentence(reason.rule(), reason.facts());
  }

  /** The sentence of a remark, its facts filled in. */
  public static String sentence(Remark remark) {
    return sentence(remark.rule(), remark.facts());
  }

  /** How a refusal can end. */
  public static String ending(Unblock unblock) {
    if (unblock instanceof Unblock.Wait wait) {
      return "Possible à partir du " + day(wait.from()) + ".";
    }
    if (unblock instanceof Unblock.Ask ask) {
      return "Adressez-vous " + to(ask.role()) + ".";
    }
    return "Attendre n'y changera rien.";
  }

  /** A day as people read it: JJ/MM/AAAA. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String sentence(Rule rule, List<Fact> facts) {
    String template =
        rule.sentenceFor(facts)
            .orElseThrow(() -> new IllegalStateException(rule.id() + " has no sentence"));
    Map<String, Fact> named = facts.stream().collect(Collectors.toMap(Fact::name, fact -> fact));
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(found ->
            Matcher.quoteReplacement(words(Objects.requireNonNull(named.get(found.group(1))))));
  }

  /** A fact as people read it. */
  public static String words(Fact fact) {
    if (fact instanceof Fact.Day day) {
      return day(day.day());
    }
    if (fact instanceof Fact.Span span) {
      return words(span.span());
    }
    if (fact instanceof Fact.Count count) {
      return Long.toString(count.count());
    }
    return fact instanceof Fact.Text text ? text.text() : ((Fact.Reference) fact).reference();
  }

  private static String words(DateSpan span) {
    return "du " + day(span.first()) + " au " + day(span.last()) + " inclus";
  }

  private static String to(Role role) {
    return switch (role) {
      case APPLICANT -> "au demandeur";
      case MANAGER -> "à un gestionnaire de l'entité";
      case DELEGATE -> "au délégataire qui l'a déclarée";
      case TRAINER -> "au formateur";
      case INSTRUCTOR -> "à la caisse de l'entité";
      case COMMISSION -> "à la commission nationale d'habilitation, par une demande";
      case INRS -> "à l'INRS";
      case SUPPORT -> "à la hotline";
    };
  }
}
