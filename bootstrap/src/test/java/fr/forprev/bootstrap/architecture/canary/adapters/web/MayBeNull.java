package fr.forprev.bootstrap.architecture.canary.adapters.web;

/** In a package of which nobody said where null may be. */
public final class MayBeNull {}
