package fr.forprev.domain.account;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** USR-02: what an account says of a person, and who may change it. */
public enum PersonalData {
  /** Surname, first name, birth date: support alone, for the person himself too. */
  IDENTITY("le nom, le prénom et la date de naissance"),
  /** The e-mail: the person, and support when nobody is reached there. */
  EMAIL("l'adresse électronique"),
  /** The e-mail preferences and the caisse: the person alone. */
  CHOICES("ses préférences d'e-mail et sa caisse");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private final String label;

  PersonalData(String label) {
    this.label = label;
  }

  /** What it is called, in French, inside a sentence. */
  public String label() {
    return label;
  }

  /** What it is for {@code person}, in a sentence; nothing for his choices. */
  String of(Person person) {
    return switch (this) {
      case IDENTITY ->
          "%s, né(e) le %s"
              .formatted(person.identity().displayed(), DAY.format(person.identity().birthDate()));
      case EMAIL -> person.email();
      case CHOICES -> "";
    };
  }

  /**
   * Why {@code actor} may not change it in the account of {@code whose}: unseen to whoever is
   * neither that person nor support, else that support alone, or the person alone, changes it.
   */
  public Optional<Reason> obstacle(Actor actor, PersonId whose) {
    boolean own = actor.person().equals(whose);
    boolean support = actor.role() == Role.SUPPORT;
    if (!own && !support) {
      return Optional.of(Reason.unseen(Rule.USR_02));
    }
    if (this == IDENTITY && !support) {
      return Optional.of(
          Reason.reserved(Rule.USR_02, Role.SUPPORT, Fact.text("reservedData", label)));
    }
    return this == CHOICES && !own
        ? Optional.of(
            new Reason(Rule.USR_02, List.of(Fact.text("ownChoices", label)), Unblock.never(), true))
        : Optional.empty();
  }
}
