package fr.forprev.bootstrap.architecture.canary.application.session;

import java.nio.file.Path;

/** A use case that writes a file. */
public record OpensAPath(Path file) {}
