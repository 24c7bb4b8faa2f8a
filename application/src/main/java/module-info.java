/**
 * Use cases of the product, and the ports that they need.
 *
 * @since 0.1
 */
module fr.forprev.application {
  requires transitive fr.forprev.domain;
  requires static transitive org.jspecify;

  exports fr.forprev.application;
  exports fr.forprev.application.account;
  exports fr.forprev.application.activity;
  exports fr.forprev.application.audit;
  exports fr.forprev.application.certificate;
  exports fr.forprev.application.dispositif;
  exports fr.forprev.application.habilitation;
  exports fr.forprev.application.name;
  exports fr.forprev.application.notification;
  exports fr.forprev.application.organisation;
  exports fr.forprev.application.rule;
  exports fr.forprev.application.session;
  exports fr.forprev.application.simulation;
  exports fr.forprev.application.trainer;
}
