package fr.forprev.bootstrap.architecture.canary.domain.util;

/** Put where nobody looks for it. */
public final class IsInADrawer {}
