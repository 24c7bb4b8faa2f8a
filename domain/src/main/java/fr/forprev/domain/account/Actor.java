package fr.forprev.domain.account;

import fr.forprev.domain.rule.Role;

/**
 * Who acts, with the profile in use: an argument of every use case.
 *
 * @param person the person
 * @param role one of the roles that the person holds
 * @param scope where that role holds
 */
public record Actor(PersonId person, Role role, Scope scope) {}
