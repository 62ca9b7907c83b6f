lantaiSearch("zh-Hans/names/r",[["renwu","rw","人物"],["riben","rb","日本"]])
