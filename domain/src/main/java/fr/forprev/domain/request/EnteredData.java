package fr.forprev.domain.request;

import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.organisation.PostalAddress;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.Signatory;
import fr.forprev.domain.organisation.Siret;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Administrative data as far as they are entered (ENT-01): null is what is not.
 *
 * @param name raison sociale
 * @param complements of the address, two at most, usually none; never missing
 */
public record EnteredData(
    @Nullable OrganisationType type,
    @Nullable Name name,
    @Nullable Siret siret,
    @Nullable Name street,
    List<Name> complements,
    @Nullable PostalCode postalCode,
    @Nullable Name town,
    SignedBy signatory) {

  /** Nothing is entered yet; for a known entity, its data are not confirmed (HAB-08). */
  public static final EnteredData NOTHING =
      new EnteredData(
          null, null, null, null, List.of(), null, null, new SignedBy(null, null, null));

  /** The signatory of the lettre d'engagement, as far as entered. */
  public record SignedBy(
      @Nullable Name surname, @Nullable Name firstName, @Nullable Name function) {}

  /** Keeps an unmodifiable copy of the complements. */
  public EnteredData {
    complements = List.copyOf(complements);
  }

  /** All of {@code data}, as if they had been entered. */
  public static EnteredData of(AdministrativeData data) {
    PostalAddress address = data.address();
    Signatory signatory = data.signatory();
    return new EnteredData(
        data.type(),
        data.name(),
        data.siret(),
        address.street(),
        address.complements(),
        address.postalCode(),
        address.town(),
        new SignedBy(signatory.surname(), signatory.firstName(), signatory.function()));
  }

  /** ENT-01: what is mandatory and not entered, in French, in the order of the screens. */
  public List<String> missing() {
    return Stream.of(
            unless(type, "le type d'entité"),
            unless(name, "la raison sociale"),
            unless(siret, "le SIRET"),
            unless(street, "l'adresse"),
            unless(postalCode, "le code postal"),
            unless(town, "la ville"),
            unless(signatory.surname(), "le nom du signataire"),
            unless(signatory.firstName(), "le prénom du signataire"),
            unless(signatory.function(), "la fonction du signataire"))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The data, once nothing is missing. */
  public Optional<AdministrativeData> complete() {
    return missing().isEmpty() ? Optional.of(all()) : Optional.empty();
  }

  private AdministrativeData all() {
    return new AdministrativeData(
        Objects.requireNonNull(type),
        Objects.requireNonNull(name),
        Objects.requireNonNull(siret),
        new PostalAddress(
            Objects.requireNonNull(street),
            complements,
            Objects.requireNonNull(postalCode),
            Objects.requireNonNull(town)),
        new Signatory(
            Objects.requireNonNull(signatory.surname()),
            Objects.requireNonNull(signatory.firstName()),
            Objects.requireNonNull(signatory.function())));
  }

  private static Optional<String> unless(@Nullable Object entered, String label) {
    return entered == null ? Optional.of(label) : Optional.empty();
  }
}
