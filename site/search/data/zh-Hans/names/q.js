lantaiSearch("zh-Hans/names/q",[["qingyijiang","qyj","清漪江"],["qingshizhen","qsz","青石镇"],["qichezhan","qcz","汽车站"],["qingyijiangluntan","qyjlt","清漪江论坛"],["qinxiaochuan","qxc","秦小川"]])
