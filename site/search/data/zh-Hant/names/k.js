lantaiSearch("zh-Hant/names/k",[["koushu","ks","口述"]])
