lantaiSearch("zh-Hans/names/k",[["koushu","ks","口述"]])
