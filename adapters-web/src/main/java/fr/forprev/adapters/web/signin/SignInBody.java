package fr.forprev.adapters.web.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.forprev.adapters.web.account.ProfileBody;
import fr.forprev.adapters.web.account.SignInToken;
import fr.forprev.application.account.NameScope;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.Recognize.Recognized;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in on the wire.
 *
 * @param token with which to call from now on, when it is a new one
 * @param waitsFor what must be done before anything else, or null
 * @param profile the one in use, or null
 * @param profiles those that the person holds; none before the second factor is given
 */
record SignInBody(
    UUID id,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String token,
    @Nullable Gate waitsFor,
    @Nullable ProfileBody profile,
    List<ProfileBody> profiles) {

  static SignInBody of(Recognized recognized, @Nullable SignInToken renewed, NameScope names) {
    Gate gate = recognized.gate();
    boolean known = gate != Gate.SECOND_FACTOR;
    var inUse = recognized.signedIn().profile();
    return new SignInBody(
        recognized.signedIn().id(),
        renewed == null ? null : renewed.value(),
        gate == Gate.OPEN ? null : gate,
        known && inUse != null ? ProfileBody.of(inUse, names) : null,
        known
            ? recognized.person().profiles().stream()
                .map(profile -> ProfileBody.of(profile, names))
                .toList()
            : List.of());
  }
}
