lantaiSearch("zh-Hant/names/p",[["pengshuisheng","pss","彭水生"]])
