package fr.forprev.bootstrap.architecture.canary.application.session;

import java.util.List;

/** A port that speaks of trainees by another name. */
public interface FindsTrainees {

  /** All of them. */
  List<String> allStudents();
}
