package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.account.SignInToken;

/** The token with which a sign-in goes on, told this once. */
record TokenBody(String token) {

  static TokenBody of(SignInToken token) {
    return new TokenBody(token.value());
  }
}
