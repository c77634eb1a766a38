package org.casus.export;

import java.util.ArrayList;
import java.util.List;

/**
 * GTD's 135 columns in their order.
 *
 * <p>Source: header of the files that START distributes; START, "Global Terrorism Database Codebook".
 */
final class GtdColumns {
  static final List<String> ALL = all();

  private GtdColumns() {}

  private static List<String> all() {
    List<String> all = new ArrayList<>(List.of("eventid", "iyear", "imonth", "iday", "approxdate", "extended", "resolution",
        "country", "country_txt", "region", "region_txt", "provstate", "city", "latitude", "longitude", "specificity",
        "vicinity", "location", "summary", "crit1", "crit2", "crit3", "doubtterr", "alternative", "alternative_txt",
        "multiple", "success", "suicide"));
    for (int i = 1; i <= 3; i++) {
      all.addAll(List.of("attacktype" + i, "attacktype" + i + "_txt"));
    }
    for (int i = 1; i <= 3; i++) {
      all.addAll(List.of("targtype" + i, "targtype" + i + "_txt", "targsubtype" + i, "targsubtype" + i + "_txt", "corp" + i,
          "target" + i, "natlty" + i, "natlty" + i + "_txt"));
    }
    all.addAll(List.of("gname", "gsubname", "gname2", "gsubname2", "gname3", "gsubname3", "motive", "guncertain1",
        "guncertain2", "guncertain3", "individual", "nperps", "nperpcap", "claimed", "claimmode", "claimmode_txt", "claim2",
        "claimmode2", "claimmode2_txt", "claim3", "claimmode3", "claimmode3_txt", "compclaim"));
    for (int i = 1; i <= 4; i++) {
      all.addAll(List.of("weaptype" + i, "weaptype" + i + "_txt", "weapsubtype" + i, "weapsubtype" + i + "_txt"));
    }
    all.addAll(List.of("weapdetail", "nkill", "nkillus", "nkillter", "nwound", "nwoundus", "nwoundte", "property",
        "propextent", "propextent_txt", "propvalue", "propcomment", "ishostkid", "nhostkid", "nhostkidus", "nhours", "ndays",
        "divert", "kidhijcountry", "ransom", "ransomamt", "ransomamtus", "ransompaid", "ransompaidus", "ransomnote",
        "hostkidoutcome", "hostkidoutcome_txt", "nreleased", "addnotes", "scite1", "scite2", "scite3", "dbsource", "INT_LOG",
        "INT_IDEO", "INT_MISC", "INT_ANY", "related"));
    return List.copyOf(all);
  }
}
