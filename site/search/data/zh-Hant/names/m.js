lantaiSearch("zh-Hant/names/m",[["muchuan","mc","木船"]])
