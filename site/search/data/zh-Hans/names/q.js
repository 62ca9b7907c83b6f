lantaiSearch("zh-Hans/names/q",[["qingyijiang","qyj","清漪江"],["qingshizhen","qsz","青石镇"],["qinxiaochuan","qxc","秦小川"]])
