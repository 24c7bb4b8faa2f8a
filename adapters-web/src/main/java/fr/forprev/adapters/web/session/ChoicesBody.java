package fr.forprev.adapters.web.session;

import fr.forprev.application.session.SessionChoices;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.Validity;
import fr.forprev.domain.organisation.TrainingSite;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the entry of a session may choose from (SES-03 to SES-05). */
record ChoicesBody(List<ChoiceBody> choices) {

  /** One dispositif and level. */
  record ChoiceBody(
      String dispositif,
      int level,
      String shortLabel,
      String label,
      String habilitation,
      boolean requiresPlatform,
      @Nullable Integer minimumTrainees,
      @Nullable Integer maximumTrainees,
      List<CertificateChoiceBody> certificates,
      List<SiteBody> sites) {

    static ChoiceBody of(SessionChoices.Choice choice) {
      var line = choice.dispositif();
      return new ChoiceBody(
          line.dispositifLevel().dispositif().value(),
          line.dispositifLevel().level().number(),
          line.shortLabel(),
          line.label(),
          choice.habilitation().number().value(),
          line.requiresPlatform(),
          line.minimumTrainees(),
          line.maximumTrainees(),
          choice.certificates().stream().map(CertificateChoiceBody::of).toList(),
          choice.sites().stream().map(SiteBody::of).toList());
    }
  }

  /** A certificate; months are null when its validity has no end. */
  record CertificateChoiceBody(
      String code,
      String label,
      String listLabel,
      @Nullable Integer initialMonths,
      @Nullable Integer refresherMonths) {

    static CertificateChoiceBody of(CertificateLine line) {
      return new CertificateChoiceBody(
          line.code().value(),
          line.label(),
          line.listLabel(),
          months(line.initial()),
          months(line.refresher()));
    }

    private static @Nullable Integer months(Validity validity) {
      return validity instanceof Validity.Months known ? known.months() : null;
    }
  }

  /** A declared platform. */
  record SiteBody(UUID id, String name, String address, String postalCode, String town) {

    static SiteBody of(TrainingSite site) {
      return new SiteBody(
          site.id().value(),
          site.name().text(),
          site.address(),
          site.postalCode().value(),
          site.town().text());
    }
  }

  static ChoicesBody of(List<SessionChoices.Choice> choices) {
    return new ChoicesBody(choices.stream().map(ChoiceBody::of).toList());
  }
}
