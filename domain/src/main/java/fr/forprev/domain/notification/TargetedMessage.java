package fr.forprev.domain.notification;

import fr.forprev.domain.account.Actor;

/**
 * USR-05: what INRS or a caisse wrote to users by role.
 *
 * @param author who sent it, and for which caisse or for INRS
 * @param title one line, stripped, not blank
 * @param text plain text, stripped, not blank
 */
public record TargetedMessage(
    Actor author, MessageType type, String title, String text, Audience audience) {}
