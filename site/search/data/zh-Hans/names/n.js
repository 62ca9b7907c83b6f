lantaiSearch("zh-Hans/names/n",[["nanpuzhen","npz","南浦镇"],["nongye","ny","农业"],["nantouxian","ntx","南投县"]])
