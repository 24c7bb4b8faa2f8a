package fr.forprev.bootstrap.architecture.canary.domain.session;

/** A state that anyone can add to. */
public interface IsOpenToAll {}
