/** Use cases of the product, and the ports that they need. */
module fr.forprev.application {
  requires transitive fr.forprev.domain;
  requires static transitive org.jspecify;

  exports fr.forprev.application.certificate;
}
