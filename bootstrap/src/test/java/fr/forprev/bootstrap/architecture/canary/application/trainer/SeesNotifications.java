package fr.forprev.bootstrap.architecture.canary.application.trainer;

import fr.forprev.bootstrap.architecture.canary.application.notification.SeesTrainers;

/** Trainers that know mails: half of a cycle. */
public record SeesNotifications(SeesTrainers other) {}
