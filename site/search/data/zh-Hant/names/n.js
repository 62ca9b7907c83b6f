lantaiSearch("zh-Hant/names/n",[["nanpuzhen","npz","南浦鎮"],["nongye","ny","農業"],["nantouxian","ntx","南投縣"]])
