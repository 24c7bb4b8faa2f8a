package fr.forprev.adapters.web.myaccount;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser says of itself, in a few words: « Firefox sur Windows ». */
final class Device {

  /** In this order: most browsers claim to be others as well. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("SamsungBrowser", "Samsung Internet");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("CriOS", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "Mac");
    SYSTEMS.put("Linux", "Linux");
  }

  private Device() {}

  static String words(String agent) {
    return first(BROWSERS, agent, "Navigateur inconnu")
        + first(SYSTEMS, agent, "").replaceFirst("^(?=.)", " sur ");
  }

  private static String first(Map<String, String> names, String agent, String otherwise) {
    return names.entrySet().stream()
        .filter(name -> agent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }
}
