package fr.forprev.bootstrap.architecture.canary.adapters.persistence.jooq;

import fr.forprev.adapters.persistence.schema.Migrations;

/** Queries that migrate. */
public record SeesTheSchema(Migrations neighbour) {}
