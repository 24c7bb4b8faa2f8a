package fr.forprev.application.account;

import fr.forprev.domain.account.Actor;
import java.time.LocalDate;

/**
 * What is kept of a bearer token: never the token.
 *
 * @param hash SHA-256 of the token, in hexadecimal
 * @param actor the person and profile for which it was given
 * @param lastDay the last day on which it is accepted
 */
public record ApiToken(String hash, Actor actor, LocalDate lastDay) {}
