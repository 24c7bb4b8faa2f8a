package fr.forprev.adapters.web.support;

import fr.forprev.adapters.web.page.Fields;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.domain.account.PersonSearch;
import fr.forprev.domain.name.Name;
import java.util.Optional;
import java.util.stream.Stream;

/** By what a person is looked for: one of three things. */
final class SearchForm {

  private static final String NUMBER = "numero";
  private static final String SURNAME = "nom";
  private static final String FIRST_NAME = "prenom";
  private static final String EMAIL = "email";

  private SearchForm() {}

  /** What was typed; empty once the form tells what is wrong with it. */
  static Optional<PersonSearch> in(Form form) {
    boolean byName = isThere(form, SURNAME) || isThere(form, FIRST_NAME);
    boolean byEmail = isThere(form, EMAIL);
    long ways = Stream.of(isThere(form, NUMBER), byName, byEmail).filter(way -> way).count();
    if (ways != 1) {
      form.refuse(
          NUMBER,
          ways == 0
              ? "Indiquez un numéro, un nom ou une adresse électronique."
              : "Cherchez par une seule chose à la fois : numéro, nom ou adresse électronique.");
      return Optional.empty();
    }
    if (byEmail) {
      return Fields.email(form).map(PersonSearch.ByEmail::new);
    }
    return byName ? byName(form) : Fields.number(form).map(PersonSearch.ByNumber::new);
  }

  private static Optional<PersonSearch> byName(Form form) {
    Optional<Name> surname =
        form.read(SURNAME, Name::parse, "Indiquez le nom, en lettres de l'alphabet latin.");
    Optional<Name> firstName =
        isThere(form, FIRST_NAME)
            ? form.read(
                FIRST_NAME, Name::parse, "Indiquez le prénom, en lettres de l'alphabet latin.")
            : Optional.empty();
    return form.isFaulty()
        ? Optional.empty()
        : surname.map(name -> new PersonSearch.ByName(name, firstName.orElse(null)));
  }

  private static boolean isThere(Form form, String field) {
    return !form.value(field).isEmpty();
  }
}
