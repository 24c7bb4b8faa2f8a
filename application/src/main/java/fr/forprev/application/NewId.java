package fr.forprev.application;

import java.util.UUID;

/** Port: draws keys. */
public interface NewId {

  /** A key never drawn before, byte by byte after the earlier ones (version 7). No secret. */
  UUID next();
}
