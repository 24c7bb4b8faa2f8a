package fr.forprev.bootstrap.architecture.canary.adapters.web;

/** A third copy of the fields. */
public record SessionDto(long number) {}
