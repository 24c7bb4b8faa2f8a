/**
 * The rules of the prevention-training network as pure functions of facts and a day.
 *
 * @since 0.1
 */
module fr.forprev.domain {
  requires static transitive org.jspecify;

  exports fr.forprev.domain.account;
  exports fr.forprev.domain.activity;
  exports fr.forprev.domain.caisse;
  exports fr.forprev.domain.calendar;
  exports fr.forprev.domain.certificate;
  exports fr.forprev.domain.data;
  exports fr.forprev.domain.dispositif;
  exports fr.forprev.domain.habilitation;
  exports fr.forprev.domain.name;
  exports fr.forprev.domain.notification;
  exports fr.forprev.domain.organisation;
  exports fr.forprev.domain.request;
  exports fr.forprev.domain.rule;
  exports fr.forprev.domain.session;
  exports fr.forprev.domain.takeover;
  exports fr.forprev.domain.trainer;
}
