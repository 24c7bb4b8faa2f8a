package fr.forprev.adapters.web.page;

import fr.forprev.application.account.NameScope;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.Recognize.Recognized;
import fr.forprev.application.account.SignedIn;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page.
 *
 * @param recognized as the sign-in says
 * @param secret of that sign-in
 * @param nameScope how the places of his roles are called
 */
public record Viewer(Recognized recognized, String secret, NameScope nameScope) {

  private static final String ATTRIBUTE = "forprev.viewer";

  /** The viewer of a page for who is signed in. */
  public static Viewer of(Context ctx) {
    return Objects.requireNonNull(known(ctx));
  }

  /** The key of the person who looks, or null while unknown. */
  public static @Nullable String person(Context ctx) {
    Viewer viewer = known(ctx);
    return viewer == null ? null : viewer.person().id().toString();
  }

  static @Nullable Viewer known(Context ctx) {
    return ctx.attribute(ATTRIBUTE);
  }

  static void remember(Context ctx, Viewer viewer) {
    ctx.attribute(ATTRIBUTE, viewer);
  }

  /** Whether nothing is left to do first. */
  public boolean isOpen() {
    return recognized.gate() == Gate.OPEN;
  }

  /** The person. */
  public Person person() {
    return recognized.person();
  }

  /** The sign-in. */
  public SignedIn signedIn() {
    return recognized.signedIn();
  }

  /** The profile in use, where nothing is left to do first. */
  public Actor actor() {
    return Objects.requireNonNull(recognized.actor());
  }

  /** What the profile in use is called: « Gestionnaire · FORMATION GUY ». */
  public String profile() {
    return ProfileChoice.words(actor().role(), Optional.ofNullable(recognized.organisation()));
  }

  /** The profiles that are not in use. */
  public List<ProfileChoice> otherProfiles() {
    return profiles().stream()
        .filter(choice -> !choice.profile().equals(signedIn().profile()))
        .toList();
  }

  /** All profiles that the person holds. */
  public List<ProfileChoice> profiles() {
    return person().profiles().stream()
        .map(profile -> ProfileChoice.of(profile, nameScope.name(profile.scope())))
        .toList();
  }

  /** The menu of the profile in use. */
  public List<MenuEntry> menu() {
    return MenuEntry.of(actor().role());
  }
}
