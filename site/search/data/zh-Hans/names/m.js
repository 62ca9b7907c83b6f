lantaiSearch("zh-Hans/names/m",[["muchuan","mc","木船"]])
